// `import()` stands in a file of its own because run.cjs must parse on Nodes that do not know it.
'use strict';

void import('./main.js'); // rejects only on a mistake of ours: Node prints it and exits with 1
