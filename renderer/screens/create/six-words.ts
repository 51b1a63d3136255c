import { wordlist } from '@scure/bip39/wordlists/english.js';

/** Six words by lot out of 2048: 66 bits, and behind them each guess costs an Argon2id. */
export function drawSixWords(): string {
  const lots = crypto.getRandomValues(new Uint16Array(6));
  // 2048 divides 65536, so each word is as likely as any other.
  return Array.from(lots, (lot) => wordlist[lot % wordlist.length]).join(' ');
}
