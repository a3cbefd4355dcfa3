// Compares leadguard.sarif with expected.txt: one line a finding, sorted by path, line, column and rule.
import groovy.json.JsonSlurper

def run = new JsonSlurper().parse(new File(basedir, 'target/leadguard/leadguard.sarif')).runs[0]
def found = run.results.collect { result ->
  def place = result.locations[0].physicalLocation
  "${result.ruleId} ${place.artifactLocation.uri}:${place.region.startLine} ${result.properties.confidence}".toString()
}
def expected = new File(basedir, 'expected.txt').readLines()
assert found == expected

// Nothing was found because everything was judged.
def sends = 0
new File(basedir, 'src').eachFileRecurse { file ->
  if (file.name.endsWith('.java')) {
    sends += (file.text =~ /\.(send|sendAsync|getInputStream|openStream)\(/).count
  }
}
assert sends > 0
assert run.properties.requestsJudged == sends
assert run.properties.unknownByCause == [:]
assert run.properties.problems == 0
