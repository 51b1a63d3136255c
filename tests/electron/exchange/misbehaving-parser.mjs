// Stands in for the parser process and does what the title it was started with says.
const say = (message) => process.send(message);

const scenes = {
  hoards() {
    const hoard = [];
    for (;;) hoard.push(new Array(100_000).fill(hoard.length + 0.5));
  },
  crashes: () => process.exit(3),
  'talks nonsense': () => say({ kind: 'rows', rows: 5 }),
  'sends rows that are none': () => say({ kind: 'rows', rows: '[[0,0,"x"]]', done: 1, total: 1 }),
  'answers another question': () => say({ kind: 'inspected', overview: { kind: 'csv', candidates: [] } }),
  hangs() {
    for (;;);
  },
  'tells its environment'() {
    const rows = Object.keys(process.env).map((name, index) => [index + 1, 0, name]);
    say({ kind: 'rows', rows: JSON.stringify(rows), done: 1, total: 1 });
    const counts = { rows: rows.length, formulas: 0, hiddenRows: 0, mergedRanges: 0, suspectCells: 0 };
    say({ kind: 'read', summary: { ...counts, isCut: false } });
  },
};

process.on('message', ({ kind }) => {
  if (kind === 'start') scenes[process.title]();
});
