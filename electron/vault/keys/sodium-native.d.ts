/** The part of sodium-native that is used here; the package brings no types. */
declare module 'sodium-native' {
  const sodium: {
    readonly crypto_pwhash_ALG_ARGON2ID13: number;
    crypto_pwhash_async(
      out: Buffer,
      passphrase: Buffer,
      salt: Buffer,
      operations: number,
      memoryBytes: number,
      algorithm: number,
    ): Promise<void>;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
      ciphertext: Buffer,
      message: Buffer,
      associatedData: Buffer,
      secretNonce: null,
      nonce: Buffer,
      key: Buffer,
    ): number;
    /** Throws when the message does not belong to the key, the nonce or the associated data. */
    crypto_aead_xchacha20poly1305_ietf_decrypt(
      message: Buffer,
      secretNonce: null,
      ciphertext: Buffer,
      associatedData: Buffer,
      nonce: Buffer,
      key: Buffer,
    ): number;
    crypto_kdf_derive_from_key(subkey: Buffer, subkeyId: number, context: Buffer, key: Buffer): void;
    crypto_generichash(out: Buffer, input: Buffer, key?: Buffer): void;
    crypto_sign_seed_keypair(publicKey: Buffer, secretKey: Buffer, seed: Buffer): void;
    randombytes_buf(out: Buffer): void;
    sodium_memcmp(a: Buffer, b: Buffer): boolean;
    sodium_memzero(secret: Buffer): void;
  };
  export default sodium;
}
