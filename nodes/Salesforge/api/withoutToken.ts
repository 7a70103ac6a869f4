/**
 * A webhook's URL for people and AI models to see. Anyone who knows the token in a trigger's URL can start its
 * workflow.
 *
 * @returns the URL with `***` in place of the token
 */
export const withoutToken = (url: string): string => url.replace(/([?&]token=)[^&#]*/gi, '$1***');
