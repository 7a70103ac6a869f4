/** Where Salesforge's two APIs are (docs/salesforge-api.md). */
export const BASE_URL = 'https://api.salesforge.ai/public/v2';
export const MULTICHANNEL_BASE_URL = 'https://multichannel-api.salesforge.ai/public/multichannel';
