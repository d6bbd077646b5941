import type { AddressInfo, Socket } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A letter as it arrived. */
export interface Arrived extends Email { to: NonNullable<Email["to"]>; from: NonNullable<Email["from"]>; raw: string; envelope: { from: string; to: string[] } }

/** What the server does with the next letter: takes it, puts it off, refuses it, is silent after the data, hangs up before it answers, or before it asks for the letter. */
export type Mood = "takes" | "puts off" | "refuses" | "refuses the address" | "says nothing" | "hangs up" | "hangs up first" | "takes late";

/** A real mail server on loopback that keeps what it takes. */
export interface PostOffice {
  url: string;
  port: number;
  arrived: Arrived[];
  /** What comes of the next letters, in order; then it takes all. */
  moods: Mood[];
  /** What it does with each when nothing is in `moods`. */
  usual: () => Mood;
  /** Waits until so many letters are there. */
  letters(count: number, seconds?: number): Promise<Arrived[]>;
  /** Gone at once, whatever it was doing. */
  kill(): Promise<void>;
}

const fault = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code });

/** Opens one; on a port of its own, or on one where another was before. */
export async function openPostOffice({ port = 0, arrived = [] as Arrived[], login, options = {} }: { port?: number; arrived?: Arrived[]; login?: { user: string; password: string }; options?: SMTPServerOptions } = {}): Promise<PostOffice> {
  const sockets = new Set<Socket>();
  const moods: Mood[] = [];
  const office = { arrived, moods, usual: (): Mood => "takes" } as PostOffice;
  const mood = () => moods.shift() ?? office.usual();
  const moodOf = new WeakMap<object, Mood>();
  const server = new SMTPServer({
    authOptional: !login, disabledCommands: login ? ["STARTTLS"] : ["AUTH", "STARTTLS"], allowInsecureAuth: true, logger: false, closeTimeout: 1, disableReverseLookup: true,
    onAuth(given, _session, done) {
      if (given.username === login?.user && given.password === login?.password) done(null, { user: given.username }); else done(fault(535, "5.7.8 no"));
    },
    onRcptTo(_address, session, done) {
      const now = mood();
      moodOf.set(session, now);
      if (now === "refuses the address") done(fault(550, "5.1.1 no such mailbox")); else if (now === "puts off") done(fault(451, "4.7.1 later")); else done();
    },
    onData(stream, session, done) {
      const now = moodOf.get(session) ?? "takes";
      if (now === "hangs up first") { for (const socket of sockets) socket.destroy(); stream.resume(); return; }
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (now === "refuses") { done(fault(554, "5.7.1 not wanted")); return; }
        const raw = Buffer.concat(chunks).toString("utf8");
        void PostalMime.parse(raw).then((email) => {
          const { mailFrom, rcptTo } = session.envelope;
          arrived.push({ ...email, text: email.text?.replaceAll("\u00a0", " "), raw, envelope: { from: mailFrom ? mailFrom.address : "", to: rcptTo.map(({ address }) => address) } } as Arrived);
          if (now === "hangs up") for (const socket of sockets) socket.destroy();
          else if (now === "takes late") setTimeout(() => done(null, "2.0.0 Ok: queued as LATE"), 300);
          else if (now !== "says nothing") done(null, "2.0.0 Ok: queued as 4Qx7");
        });
      });
    },
    ...options,
  });
  server.on("error", () => { /* a client that went away */ });
  server.server.on("connection", (socket: Socket) => { sockets.add(socket); socket.on("close", () => sockets.delete(socket)); socket.on("error", () => {}); });
  await new Promise<void>((open, failed) => { server.server.once("error", failed); server.listen(port, "127.0.0.1", () => { open(); }); });
  office.port = (server.server.address() as AddressInfo).port;
  office.url = `smtp://${login ? `${encodeURIComponent(login.user)}:${encodeURIComponent(login.password)}@` : ""}127.0.0.1:${office.port}`;
  office.letters = async (count, seconds = 15) => {
    for (const until = Date.now() + seconds * 1000; arrived.length < count && Date.now() < until;) await new Promise((soon) => setTimeout(soon, 20));
    return arrived;
  };
  office.kill = () => new Promise((closed) => {
    for (const socket of sockets) socket.destroy();
    server.server.close(() => closed());
  });
  return office;
}
