/** A script or style sheet as it is sent, and its hash as `integrity` has it. */
export interface WebFile { type: string; body: Buffer; integrity: string }
/** What a page begins with, by the names of files. */
export interface Begin { script: string; style: string }
/** The bundled files of the screens by name. A name with a hash in it never changes what it means. */
export interface WebFiles { files: ReadonlyMap<string, WebFile>; pages: { widget: Begin; console: Begin } }
