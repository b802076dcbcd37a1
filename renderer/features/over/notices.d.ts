/** The notices of the libraries that ship with the workbench; made when it is built (scripts/noticesPlugin.mjs). */
declare module 'virtual:notices' {
  const text: string
  export default text
}
