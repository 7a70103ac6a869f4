import { worksOnMixedItems } from './mixedItems';

worksOnMixedItems(10_000);
