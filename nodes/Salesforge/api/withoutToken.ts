/**
 * A webhook's URL as people and AI models may see it. Who knows the token of a trigger's URL can start its workflow.
 *
 * @returns the URL with `***` for the value of the token
 */
export const withoutToken = (url: string): string => url.replace(/([?&]token=)[^&#]*/gi, '$1***');
