// Loaded into the server by the launcher: when the launcher is gone, however it ended, the server stops cleanly too.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
