module.exports = require('./dist/nodes');
