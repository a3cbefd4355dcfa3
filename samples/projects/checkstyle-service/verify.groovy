// The Checkstyle plugins of IDEs take one jar: everything is in it, and its YAML library under another name.
def versions = new File(localRepositoryPath, 'dev/leadguard/leadguard-checkstyle').listFiles().findAll { it.directory }
assert !versions.empty
versions.each { folder ->
  def jar = folder.listFiles().find { it.name ==~ /leadguard-checkstyle-[^-]*(-SNAPSHOT)?\.jar/ }
  def names = new java.util.zip.ZipFile(jar).withCloseable { zip -> zip.entries().collect { it.name } }
  assert names.contains('dev/leadguard/rules/Rules.class')
  assert names.findAll { it.endsWith('.class') && !it.startsWith('dev/leadguard/') } == []
  def pom = folder.listFiles().find { it.name.endsWith('.pom') }.text
  assert !pom.contains('<artifactId>snakeyaml-engine</artifactId>')
}

// Compares what Checkstyle says in the log with expected.txt; errors are the certain findings.
def said = /\[ERROR\] (src\/\S+):\[(\d+),\d+\] .*?(\w+)Check#.*/
def found = new File(basedir, 'build.log').readLines()
    .findAll { it ==~ said }
    .collect { line -> (line =~ said)[0].with { "${it[3]} ${it[1]}:${it[2]} CERTAIN".toString() } }
assert found.toSet() == new File(basedir, 'expected.txt').readLines().toSet()
