/** What generated files say made them. */
export const command = 'npm run generate';
