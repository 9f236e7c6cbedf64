/** webpack puts a .wasm file into the bundle as a data URI in base64. */
declare module "*.wasm" {
  const dataUri: string;
  export default dataUri;
}
