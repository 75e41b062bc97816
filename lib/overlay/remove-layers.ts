/** Takes away what another copy of this script has left, such as the one before an update. */
export const removeLayers = (): void => {
  for (const old of document.querySelectorAll('benchline-layer')) old.remove();
};
