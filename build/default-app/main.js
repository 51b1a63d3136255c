// Stands in resources/app of the development runtime and does what Electron's own default app does:
// takes the folder of the app from the command line, takes its name and version, and runs its main module.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const folder = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
Object.defineProperty(process, 'defaultApp', { value: true, configurable: false, enumerable: true });
app.setVersion(about.version);
app.name = about.productName ?? about.name;
app.setAppPath(folder);
app.setPath('userData', path.join(app.getPath('appData'), app.name));
await import(pathToFileURL(path.join(folder, about.main)).href);
