import { hasDisplay, startVirtualDisplay } from './display.mjs';
import { electronRuntime } from './electron-runtime.mjs';

/** The workers inherit this environment: the display, and the Electron to launch. */
export default async function prepareEndToEnd(): Promise<() => Promise<void>> {
  process.env.SAFIR_ELECTRON = (await electronRuntime()).executable;
  return hasDisplay() ? async () => undefined : startVirtualDisplay();
}
