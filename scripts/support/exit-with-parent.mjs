// Preloaded into the processes of `npm start`: when the one that started them dies without a word,
// they end too, instead of holding its ports.
if (process.channel) {
  process.channel.unref();
  process.once("disconnect", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), 10_000).unref();
  });
}
