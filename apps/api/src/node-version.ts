const needed = 26;

/** Ends the process with a sentence when it runs under a Node that is too old. Imports nothing, so that it can. */
export function refuseOldNode(): void {
  if (Number(process.versions.node.split('.')[0]) >= needed) return;
  process.stderr.write(
    `Lydhør needs Node ${needed} and was started with ${process.versions.node}. ` +
      'Give `npm start`, which runs the Node that was installed with it, or use node_modules/.bin/node.\n',
  );
  process.exit(1);
}
