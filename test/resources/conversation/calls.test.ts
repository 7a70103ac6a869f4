import { takesCallsPerItem } from './calls';

takesCallsPerItem(20);
