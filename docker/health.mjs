// Asks the Lydhør in this container how it is, without curl: `node docker/health.mjs`, or `… /health/ready`.
// The exit code is the answer; what it says stands in `docker inspect`.
const path = process.argv[2] ?? '/health/live';
const port = process.env.LYDHOER_PORT || '3000';
try {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(4_000) });
  console.log(response.status, (await response.text()).slice(0, 1_000));
  process.exitCode = response.ok ? 0 : 1;
} catch (error) {
  console.log(error.cause?.code ?? error.message);
  process.exitCode = 1;
}
