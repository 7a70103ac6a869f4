/** Where Salesforge's two APIs are (docs/salesforge-api.md). */
export const BASE_URL = 'https://api.salesforge.ai/public/v2';
export const MULTICHANNEL_BASE_URL = 'https://multichannel-api.salesforge.ai/public/multichannel';

/** Where users create API keys in Salesforge. The page's name differs (docs/salesforge-api.md). */
export const KEYS_PAGE = 'Settings > API & MCP (or API, or Integrations)';

/** Where the base URLs are. The credential hides them until its switch is on. */
export const BASE_URLS_PLACE = "the Salesforge credential, under 'Custom Addresses'";
