// Imported by a program before anything else: stops it when the script that started it is gone, however that died.
if (process.channel) {
  process.once('disconnect', () => {
    // Open streams can keep Next from closing, and nobody is left to insist.
    setTimeout(() => process.exit(1), 3000).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  // To listen is no reason to stay: a build ends when it is through.
  process.channel.unref();
  // Not for the workers it starts, which live by their own channels.
  const own = process.execArgv.findIndex((text) => text.endsWith('stopWithParent.mjs'));
  if (own > 0) process.execArgv.splice(own - 1, 2);
}
