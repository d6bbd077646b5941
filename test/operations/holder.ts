import { DeskError } from "#errors.ts";
import { lockFolder } from "#operations/lock.ts";

/** Takes the folder it is given and holds it until it is ended; says so, or why not. */
try {
  lockFolder(String(process.argv[2]));
  console.log("mine");
  setInterval(() => undefined, 60_000);
} catch (error) {
  console.log(error instanceof DeskError ? `${error.code} ${error.message}` : String(error));
}
