// Sends the requests of `probes` to this mock and to Prism, and compares what
// each says. Run by compare.sh.
import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { request } from "node:http";
import { fileURLToPath } from "node:url";

const [work, specs, xtask] = process.argv.slice(2);
const known = JSON.parse(readFileSync(fileURLToPath(new URL("differences.json", import.meta.url))));
const used = new Set();

function send(port, probe, target) {
  return new Promise((resolve, reject) => {
    const headers = {};
    for (const [name, value] of probe.headers) headers[name] = value;
    const body = Buffer.from(probe.body, "base64");
    if (body.length > 0) headers["content-length"] = body.length;
    const call = request({ host: "127.0.0.1", port, method: probe.method, path: target, headers }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
    });
    call.on("error", reject);
    call.end(body);
  });
}

async function ready(port) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      await send(port, { headers: [], body: "", method: "GET" }, "/");
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error(`nothing listens on ${port}`);
}

// What a status says, whatever each side calls it.
function verdict(status) {
  if (status < 400) return "taken";
  return { 401: "credential", 404: "path", 405: "method", 415: "media type" }[status] ?? "value";
}

function expected(rule) {
  if (rule === null) return "taken";
  return ["path", "method", "credential", "media type"].includes(rule) ? rule : "value";
}

let port = 4100;
let [compared, unexplained, ours] = [0, 0, 0];
for (const file of readdirSync(work).filter((name) => name.endsWith(".json") && !name.startsWith("package"))) {
  const provider = file.replace(".json", "");
  const probes = JSON.parse(readFileSync(`${work}/${file}`));
  const [mockPort, prismPort] = [port++, port++];
  const quiet = { stdio: "ignore" };
  const mock = spawn(xtask, ["mock", `${specs}/${provider}`, "--port", mockPort], quiet);
  const prism = spawn(`${work}/node_modules/.bin/prism`, ["mock", "-p", prismPort, "--errors", `${specs}/${provider}/openapi.json`], quiet);
  await Promise.all([ready(mockPort), ready(prismPort)]);
  for (const probe of probes) {
    const query = probe.query ? `?${probe.query}` : "";
    const below = probe.path.startsWith(probe.base) ? probe.path.slice(probe.base.length) : probe.path;
    const mine = await send(mockPort, probe, probe.path + query);
    const theirs = await send(prismPort, probe, below + query);
    compared += 1;
    // Where a definition documents another status for a rule, both use that.
    const alternatives = { credential: 403, method: 404, "media type": 400 };
    const said = (status) => (status === alternatives[probe.rule] ? probe.rule : verdict(status));
    const own = said(mine);
    if (own !== expected(probe.rule)) {
      ours += 1;
      console.log(`${provider} ${probe.operation} (${probe.what}): this mock says ${mine}`);
    }
    if (own === said(theirs)) continue;
    const line = `${provider} ${probe.operation} (${probe.rule ?? "no rule"}: ${probe.what}): ${own}, Prism ${said(theirs)}`;
    const cause = known.find(({ difference }) => new RegExp(difference).test(line));
    if (cause) {
      used.add(cause);
    } else {
      unexplained += 1;
      console.log(line);
    }
  }
  mock.kill("SIGTERM");
  prism.kill("SIGTERM");
}
const stale = known.filter((cause) => !used.has(cause));
for (const { difference } of stale) console.log(`no such difference any more: ${difference}`);
console.log(`${compared} requests, ${unexplained} differences without a cause, ${used.size} known causes`);
process.exit(compared > 0 && unexplained + stale.length + ours === 0 ? 0 : 1);
