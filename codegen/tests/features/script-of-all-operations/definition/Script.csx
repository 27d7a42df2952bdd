// Runs on the platform.
