import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { certificate } from "../../support/proxy.ts";
import { read } from "../../support/sources.ts";
import { freePort } from "../../support/ports.ts";

/** nginx with HTTPS in front of a desk, as the README has it. */
export interface Nginx {
  url: string;
  /** Starts it anew with its words changed; without a change as it was. */
  rewrite(change?: (words: string) => string): Promise<void>;
  close(): Promise<void>;
}

/** The program; where it is not installed, whoever is root installs it. */
function program(): string {
  const find = () => { try { return execFileSync("sh", ["-c", "PATH=$PATH:/usr/sbin command -v nginx"], { encoding: "utf8" }).trim(); } catch { return ""; } };
  if (!find()) execFileSync("sh", ["-c", "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nginx-light"], { stdio: "ignore" });
  return find();
}

/** Opens it before the desk on that port; its files are in `folder`. */
export async function openNginx(folder: string, desk: number): Promise<Nginx> {
  const nginx = program();
  const port = await freePort();
  const location = /```\n(location \/ \{[\s\S]+?\n\})\n```/.exec(read("README.md"))![1]!.replace("127.0.0.1:3978", `127.0.0.1:${desk}`);
  const { file } = certificate("localhost");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
  const words = `worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log; daemon off;\nevents {}\nhttp { access_log off; ${temporary}
server { listen 127.0.0.1:${port} ssl; server_name localhost; ssl_certificate ${file}; ssl_certificate_key ${file.replace(/crt$/, "key")};\n${location}\n} }\n`;
  mkdirSync(folder, { recursive: true });
  let running: ChildProcess | undefined;
  const stop = async () => {
    if (!running || running.exitCode !== null) return;
    const gone = once(running, "exit");
    running.kill("SIGTERM");
    await gone;
  };
  const rewrite: Nginx["rewrite"] = async (change = (same) => same) => {
    await stop();
    writeFileSync(join(folder, "nginx.conf"), change(words));
    running = spawn(nginx, ["-p", folder, "-c", join(folder, "nginx.conf")], { stdio: "ignore" });
    while (!await answers(port)) if (running.exitCode !== null) throw new Error(`nginx stopped with ${running.exitCode}`);
  };
  await rewrite();
  return { url: `https://localhost:${port}`, rewrite, close: stop };
}

/** Whether somebody listens there. */
const answers = (port: number): Promise<boolean> => new Promise((done) => {
  const socket = connect(port, "127.0.0.1", () => { socket.destroy(); done(true); });
  socket.once("error", () => setTimeout(done, 20, false));
});
