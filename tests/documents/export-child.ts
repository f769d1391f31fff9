// Stands in for Electron's utility process: the same port, over Node's own channel.
Object.assign(process, {
  parentPort: {
    on: (_event: 'message', listener: (message: { data: unknown }) => void) =>
      process.on('message', (data) => listener({ data })),
    postMessage: (message: unknown) => process.send?.(message),
  },
});

await import('../../electron/documents/export-process');
process.on('disconnect', () => process.exit());

export {};
