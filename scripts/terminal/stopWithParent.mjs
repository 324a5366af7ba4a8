// Imported by a server before anything else: stops it when the script that started it is gone, however that died.
if (process.channel) {
  process.once('disconnect', () => {
    // Open streams can keep Next from closing, and nobody is left to insist.
    setTimeout(() => process.exit(1), 3000).unref();
    process.kill(process.pid, 'SIGTERM');
  });
}
