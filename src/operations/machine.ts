import { accessSync, constants, statSync, statfsSync } from "node:fs";
import { freemem, totalmem } from "node:os";
import { doesNot, works, type Examination } from "./doctor.ts";

/** So much free disk is enough for months of conversations, in megabytes. */
const enoughDisk = 1024;
/** So much memory holds the desk with everything embedded, in megabytes. */
const enoughMemory = 1024;

const megabytes = (bytes: number): number => Math.floor(bytes / 2 ** 20);

/** Node, disk, memory and the clock of this machine. `folder` is where the desk writes, `shown` the moment it is made to show, if any. */
export const machineExaminations = (folder: string, shown?: string): Examination[] => [
  { name: "Node", look: async () => {
    const [major = 0] = process.versions.node.split(".").map(Number);
    return major >= 24 ? works(`Node ${process.versions.node} runs the desk.`) : doesNot(`Node ${process.versions.node} runs the desk.`, "Start it with npm start or npx frontdesk, which bring Node 24 along, or install Node 24.");
  } },
  { name: "Disk", look: async () => {
    if (!statSync(folder).isDirectory()) return doesNot(`${folder} is a file, and the desk needs a folder there.`, "Set DATA_DIR to a folder of its own, or take that file away.");
    try { accessSync(folder, constants.W_OK); } catch { return doesNot(`The desk may not write in ${folder}.`, "Give that folder to the user the desk runs as, or set DATA_DIR to a folder of its own."); }
    const { bavail, bsize } = statfsSync(folder);
    const free = megabytes(bavail * bsize);
    return free >= enoughDisk ? works(`${free} MB are free where the desk writes (${folder}).`) : doesNot(`Only ${free} MB are free where the desk writes (${folder}).`, `Make room: ${enoughDisk} MB, or set DATA_DIR to a folder on a larger disk.`);
  } },
  { name: "Memory", look: async () => {
    const all = megabytes(totalmem());
    return all >= enoughMemory ? works(`${all} MB, ${megabytes(freemem())} of them free.`) : doesNot(`This machine has ${all} MB of memory.`, `Give it ${enoughMemory} MB; with DATABASE_URL and a model service half of that is enough.`);
  } },
  { name: "Clock", look: async () => {
    const now = new Date();
    // A machine whose battery is flat starts in the past, and then every certificate and token is refused.
    return now.getUTCFullYear() >= 2026 ? works(`This machine says ${now.toISOString()}${shown ? `, and the desk shows ${shown} as FRONTDESK_NOW says: guests book by that day` : ""}.`) : doesNot(`This machine says it is ${now.toISOString()}.`, "Set its clock, and let it be kept by NTP: signatures, certificates and codes depend on it.");
  } },
];
