import { rewritesOfHalf } from './half';

rewritesOfHalf(1);
