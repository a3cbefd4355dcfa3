// Compares what Error Prone and Checkstyle say in the log, each alone, with expected.txt; errors are the certain findings.
def lines = new File(basedir, 'build.log').readLines()
def expected = new File(basedir, 'expected.txt').readLines().toSet()
def found = { said -> lines.findAll { it ==~ said }.collect { line ->
  (line =~ said)[0].with { "${it[3]} ${it[1]}:${it[2]} CERTAIN".toString() }
}.toSet() }
assert found(/\[ERROR\] \S*?(src\/\S+):\[(\d+),\d+\] \[(\w+)\] .*/) == expected
assert found(/\[ERROR\] (src\/\S+):\[(\d+),\d+\] .*?(\w+)Check#.*/) == expected

// What is printed is what was built, and the flags of the JVM are there already.
assert lines.any { it.contains('-Xplugin:ErrorProne -XepDisableAllChecks -Xep:HardcodedApiKey') }
assert lines.any { it.contains('<arg>-Xlint:all</arg>') }
assert lines.any { it.contains('<artifactId>leadguard-checkstyle</artifactId>') }
assert !lines.any { it.contains('jvm.config') }
