import type { CheckText } from './save';

export const checkText: CheckText = async () => [];
