// `import()` stands in a file of its own because run.cjs must parse on Nodes that do not know it.
'use strict';

import('./main.js');
