// Each finding of the scan stands there once, and says that the compiler saw it too.
import groovy.json.JsonSlurper

def run = new JsonSlurper().parse(new File(basedir, 'target/leadguard/leadguard.sarif')).runs[0]
assert run.properties.frontEnds == ['source-scan', 'error-prone']
assert run.properties.problems == 0
def found = run.results.collect { result ->
  def place = result.locations[0].physicalLocation
  "${result.ruleId} ${place.artifactLocation.uri}:${place.region.startLine} ${result.properties.confidence}".toString()
}
assert found == new File(leaky, 'expected.txt').readLines()
assert run.results.every { it.properties.frontEnds == ['source-scan', 'error-prone'] }

def log = new File(basedir, 'build.log').readLines()
run.results.each { result ->
  def place = result.locations[0].physicalLocation
  def head = "${place.artifactLocation.uri}:[${place.region.startLine},${place.region.startColumn}] ${result.ruleId}: "
  def names = "[${result.properties.frontEnds.join(', ')}]"
  assert log.count { it.contains(head) && it.endsWith(names) } == 1
}
assert log.count { it.contains('9 files read, 9 parsed; 11 requests judged, 0 unknown; 13 findings (13 errors)') } == 1
