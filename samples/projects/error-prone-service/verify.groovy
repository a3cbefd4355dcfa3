// Compares what Error Prone says in the log with expected.txt; errors are the certain findings.
def said = /\[ERROR\] \S*?(src\/\S+):\[(\d+),\d+\] \[(\w+)\] .*/
def found = new File(basedir, 'build.log').readLines()
    .findAll { it ==~ said }
    .collect { line -> (line =~ said)[0].with { "${it[3]} ${it[1]}:${it[2]} CERTAIN".toString() } }
assert found.toSet() == new File(basedir, 'expected.txt').readLines().toSet()
