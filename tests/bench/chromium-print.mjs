// Run inside Electron by briefings.ts, as the main of a folder that holds page-0.html and so on, header.html and footer.html.
// Arguments: that folder; how many times to print.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { app, BrowserWindow } from 'electron';

app.whenReady().then(printSeveralTimes);

async function printSeveralTimes() {
  const [folder, runs] = process.argv.slice(-2);
  const options = {
    pageSize: 'A4',
    printBackground: true,
    generateTaggedPDF: true,
    displayHeaderFooter: true,
    headerTemplate: readFileSync(path.join(folder, 'header.html'), 'utf8'),
    footerTemplate: readFileSync(path.join(folder, 'footer.html'), 'utf8'),
    margins: { top: 1.06, bottom: 1.22, left: 0.98, right: 0.98 },
  };
  let before = performance.now();
  // Kept from print to print, as the printer of Safir keeps its thread.
  const window = new BrowserWindow({ show: false });
  const times = { first: [], changed: [], again: [] };
  for (let time = 0; time <= Number(runs); time += 1) {
    await window.loadFile(path.join(folder, `page-${time}.html`));
    writeFileSync(path.join(folder, 'chromium.pdf'), await window.webContents.printToPDF(options));
    const printed = performance.now();
    (time === 0 ? times.first : times.changed).push(printed - before);
    before = performance.now();
    await window.webContents.printToPDF(options);
    times.again.push(performance.now() - before);
    before = performance.now();
  }
  writeFileSync(path.join(folder, 'times.json'), JSON.stringify(times));
  app.exit(0);
}
