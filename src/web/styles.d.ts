/** A style sheet as text, made small by the bundler: what a shadow root adopts. */
declare module "*.css" {
  export const styles: string;
}
