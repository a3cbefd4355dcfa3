// Compares leadguard.sarif with expected.txt: one line a finding, sorted by path, line, column and rule.
import groovy.json.JsonSlurper

def run = new JsonSlurper().parse(new File(basedir, 'target/leadguard/leadguard.sarif')).runs[0]
def found = run.results.collect { result ->
  def place = result.locations[0].physicalLocation
  "${result.ruleId} ${place.artifactLocation.uri}:${place.region.startLine} ${result.properties.confidence}".toString()
}
def expected = new File(basedir, 'expected.txt').readLines()
assert found == expected

// Each of them is on the console too, with its column; and the build failed for no other reason.
def log = new File(basedir, 'build.log').text
run.results.each { result ->
  def place = result.locations[0].physicalLocation
  assert log.contains("${place.artifactLocation.uri}:[${place.region.startLine},${place.region.startColumn}] ${result.ruleId}: ")
}
def errors = run.results.count { it.level == 'error' }
assert log.contains("Leadguard found ${errors} errors; see above and target/leadguard/leadguard.sarif")
