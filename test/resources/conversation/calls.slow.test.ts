import { takesCallsPerItem } from './calls';

takesCallsPerItem(100);
