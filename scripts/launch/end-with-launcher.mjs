// Loaded before the site, the admin and the worker: they do not outlive the launcher, even when that is killed.
// What they start themselves (`next dev` does) loads this too, and has a channel to its parent that is none of ours.
if (process.env.LAUNCHER_PID === String(process.ppid)) {
  process.channel?.unref();
  process.on("disconnect", () => {
    setTimeout(() => endGroup("SIGKILL"), 3000).unref();
    endGroup("SIGTERM");
  });
}

function endGroup(signal) {
  process.kill(process.platform === "win32" ? process.pid : 0, signal);
}
