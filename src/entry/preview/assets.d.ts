/** A file that the bundler turns into a data address: "data:…;base64,…". */
declare module "*.xlsx" {
  const address: string;
  export default address;
}
