/** Opens the command palette, which is loaded when it is first needed. */
export function openPalette(): void {
  void import('@mantine/spotlight').then(({ spotlight }) => spotlight.open());
}
