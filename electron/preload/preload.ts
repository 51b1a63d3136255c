/** The only thing the page is given: `window.app`. Ports, channels and Electron stay in here. */
import { contextBridge, ipcRenderer } from 'electron';
import { callChannel, eventChannel, portChannel } from '../channels.ts';
import type { PortMessage } from '../contract-types.ts';
import { createCalls } from './calls.ts';

const calls = createCalls((method, input) => ipcRenderer.invoke(callChannel, method, input));

ipcRenderer.on(portChannel, ({ ports: [port] }) => {
  if (!port) return;
  calls.connect({
    send: (request) => port.postMessage(request),
    listen(received, closed) {
      // Sent by the vault process, which is compiled against the same types.
      port.onmessage = ({ data }) => received(data as PortMessage);
      port.addEventListener('close', closed);
    },
  });
});

// Sent by main, which is compiled against the same types.
ipcRenderer.on(eventChannel, (_, event) => calls.hear(event));

for (const kind of ['copy', 'cut']) window.addEventListener(kind, () => void calls.call('app.copied', {}));

contextBridge.exposeInMainWorld('app', { call: calls.call, on: calls.on });
