// Compares what Error Prone says in the log with expected.txt, its own and that of leaky-service; errors are the certain findings.
def said = /\[ERROR\] \S*?(src\/\S+):\[(\d+),\d+\] \[(\w+)\] .*/
def log = new File(basedir, 'build.log').readLines()
def found = log
    .findAll { it ==~ said }
    .collect { line -> (line =~ said)[0].with { "${it[3]} ${it[1]}:${it[2]} CERTAIN".toString() } }
def expected = [basedir, new File(basedir.parentFile, 'leaky-service')]
    .collectMany { new File(it, 'expected.txt').readLines() }
assert found.toSet() == expected.toSet()
assert log.every { !(it =~ /[A-Za-z0-9]{43}/) }
