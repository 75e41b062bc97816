import { rewritesOfHalf } from './half';

rewritesOfHalf(0);
