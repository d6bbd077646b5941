#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { telling } from "./telling.ts";

// What was compiled once is kept beside the system's temporary files: the second start is quicker.
enableCompileCache();
await telling(async () => (await import("./serve.ts")).serve());
