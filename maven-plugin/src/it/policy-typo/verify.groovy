// One line with file, line, column and the nearest key; no findings, no stack trace.
def log = new File(basedir, 'build.log').readLines()
def errors = log.findAll { it.contains('leadguard.yaml:') }
assert errors.size() == 1
assert errors[0].contains("leadguard.yaml:5:5: unknown key 'host' (did you mean 'hosts'?)")
assert log.every { !it.startsWith('\tat ') }
