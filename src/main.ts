#!/usr/bin/env node
import { serve } from "./serve.ts";
import { telling } from "./telling.ts";

await telling(serve);
